package com.valueinmotion.architecture.planted.javafx.desktop;

import javafx.beans.property.StringProperty;

record GoodProperty(StringProperty text) {}
