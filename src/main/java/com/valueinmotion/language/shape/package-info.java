/** The shape a model's answer is held to: by the server while it writes, and by us once more. */
@NullMarked
package com.valueinmotion.language.shape;

import org.jspecify.annotations.NullMarked;
