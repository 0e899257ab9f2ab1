package com.valueinmotion.architecture.planted.viewmodels.desktop.portfolio;

import javafx.concurrent.Task;

record BadTaskViewModel(Task<String> running) {}
