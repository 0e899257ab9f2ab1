package com.valueinmotion.diagnosis.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/** Draws from distributions, the same ones from the same seed on every machine. */
public final class Chance {
  private static final double LARGE = 30;

  private final SplittableRandom random;

  /** One stream of chance for each seed and number, so that accounts can be drawn in any order. */
  public Chance(long seed, int number) {
    this.random = new SplittableRandom(seed * 1_000_003 + number);
  }

  public boolean probably(double probability) {
    return random.nextDouble() < probability;
  }

  public double uniform(double from, double to) {
    return from + (to - from) * random.nextDouble();
  }

  /** A whole number, both ends included. */
  public int between(int from, int to) {
    return random.nextInt(from, to + 1);
  }

  public <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  public double gaussian(double mean, double sigma) {
    return mean + sigma * random.nextGaussian();
  }

  /** Waiting times without memory. */
  public double exponential(double mean) {
    return -mean * Math.log(1 - random.nextDouble());
  }

  /** Counts of independent events: Knuth's product, and its normal limit where that is long. */
  public int poisson(double mean) {
    if (mean > LARGE) {
      return (int) Math.max(0, Math.round(gaussian(mean, Math.sqrt(mean))));
    }
    double limit = Math.exp(-mean);
    int count = 0;
    for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }

  /**
   * Counts whose variance is {@code dispersion} times their mean: a Poisson count whose rate is
   * itself gamma distributed, which makes it negative binomial.
   */
  public int overdispersed(double mean, double dispersion) {
    if (mean <= 0) {
      return 0;
    }
    double shape = mean / (dispersion - 1);
    return poisson(gamma(shape) * (dispersion - 1));
  }

  /** Marsaglia and Tsang, "A simple method for generating gamma variables" (2000). */
  private double gamma(double shape) {
    if (shape < 1) {
      return gamma(shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
