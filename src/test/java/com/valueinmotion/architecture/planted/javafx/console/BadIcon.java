package com.valueinmotion.architecture.planted.javafx.console;

import org.kordamp.ikonli.Ikon;

record BadIcon(Ikon icon) {}
