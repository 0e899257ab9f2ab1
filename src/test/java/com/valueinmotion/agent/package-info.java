@NullMarked
package com.valueinmotion.agent;

import org.jspecify.annotations.NullMarked;
