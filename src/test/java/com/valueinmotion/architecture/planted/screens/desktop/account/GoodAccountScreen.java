package com.valueinmotion.architecture.planted.screens.desktop.account;

import com.valueinmotion.architecture.planted.screens.desktop.control.GoodControl;

public record GoodAccountScreen(GoodControl control) {}
