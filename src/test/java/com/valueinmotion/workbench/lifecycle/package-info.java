@NullMarked
package com.valueinmotion.workbench.lifecycle;

import org.jspecify.annotations.NullMarked;
