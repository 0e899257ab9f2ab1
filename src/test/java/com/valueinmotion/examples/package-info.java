/**
 * The sample portfolio of {@code examples/}: how it is generated, and tests that hold what its
 * README says. Knows nothing of the product: the sample is input, like a customer's own files.
 */
@NullMarked
package com.valueinmotion.examples;

import org.jspecify.annotations.NullMarked;
