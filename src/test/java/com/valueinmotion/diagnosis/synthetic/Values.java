package com.valueinmotion.diagnosis.synthetic;

import com.valueinmotion.account.Datum;
import java.time.LocalDate;
import java.util.Map;

/**
 * A row of values: an account's fields, one week of use, one month of the health sheet.
 *
 * @param file {@code accounts}, {@code usage} or {@code health}
 * @param day the day the values were true
 * @param cells by key of the vocabulary; what is blank is left out
 */
public record Values(String file, LocalDate day, Map<String, Datum> cells) {}
