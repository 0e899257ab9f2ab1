package com.valueinmotion.diagnosis;

import com.valueinmotion.account.Money;
import org.jspecify.annotations.Nullable;

/**
 * A lean waste that was found.
 *
 * @param kind which
 * @param motion what it leads to
 * @param finding the worst finding that shows it
 * @param seats idle paid seats, for Muda where seats and active users are known
 * @param yearly what the idle seats cost in a year, where the price is known too
 */
public record Waste(
    WasteKind kind,
    String motion,
    Finding finding,
    @Nullable Integer seats,
    @Nullable Money yearly) {}
