package com.valueinmotion.architecture.planted.screens.desktop.task;

import com.valueinmotion.architecture.planted.screens.desktop.shell.GoodShell;

record BadTask(GoodShell shell) {}
