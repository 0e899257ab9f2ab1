package com.valueinmotion.architecture.planted.purity.diagnosis;

import java.time.Clock;

record BadClock(Clock clock) {}
