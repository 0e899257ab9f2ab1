package com.valueinmotion.architecture.planted.screens.desktop.portfolio;

import com.valueinmotion.architecture.planted.screens.desktop.shell.GoodShell;

/** A screen asks the navigator, not the shell. */
record BadWayBack(GoodShell shell) {}
