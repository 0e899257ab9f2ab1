/** Declared, but not marked. */
package com.valueinmotion.architecture.planted.packages.intake;
