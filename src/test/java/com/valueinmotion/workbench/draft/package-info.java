@NullMarked
package com.valueinmotion.workbench.draft;

import org.jspecify.annotations.NullMarked;
