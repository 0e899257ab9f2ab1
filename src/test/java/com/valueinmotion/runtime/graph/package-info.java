@NullMarked
package com.valueinmotion.runtime.graph;

import org.jspecify.annotations.NullMarked;
