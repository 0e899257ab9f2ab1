package com.valueinmotion.architecture.planted.screens.desktop.control;

import com.valueinmotion.architecture.planted.screens.desktop.account.GoodAccountScreen;

record BadControl(GoodAccountScreen user) {}
