package com.valueinmotion.architecture.planted.screens.desktop.shell;

import com.valueinmotion.architecture.planted.screens.desktop.account.GoodAccountScreen;

/** The shell knows the screens it shows. */
public record GoodShell(GoodAccountScreen screen) {}
