package com.valueinmotion.architecture.planted.purity.language.ground;

import java.time.Clock;

record BadVerdictClock(Clock clock) {}
