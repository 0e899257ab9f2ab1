package com.valueinmotion.diagnosis.synthetic;

import java.time.LocalDate;

/**
 * A row of a file and the day we came to know it.
 *
 * @param on no earlier than what the row tells of; later where data is late
 */
public record Known<T>(LocalDate on, T row) {}
