/** What a question to a model is measured by, in OpenTelemetry's words. Pure. */
@NullMarked
package com.valueinmotion.language.telemetry;

import org.jspecify.annotations.NullMarked;
