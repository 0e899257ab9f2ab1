package com.valueinmotion.architecture.planted.javafx.workbench;

import javafx.beans.property.StringProperty;

record BadProperty(StringProperty text) {}
