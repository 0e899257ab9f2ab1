package com.valueinmotion.architecture.planted.floors.diagnosis;

import com.valueinmotion.architecture.planted.floors.account.GoodLow;

public record GoodMiddle(GoodLow below) {}
