package com.valueinmotion.architecture.planted.floors.intake;

import com.valueinmotion.architecture.planted.floors.diagnosis.GoodMiddle;

record BadLooksSideways(GoodMiddle beside) {}
