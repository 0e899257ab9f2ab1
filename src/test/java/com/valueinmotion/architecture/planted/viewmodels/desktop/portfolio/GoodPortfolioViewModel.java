package com.valueinmotion.architecture.planted.viewmodels.desktop.portfolio;

import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

record GoodPortfolioViewModel(StringProperty filter, ObservableList<String> rows) {}
