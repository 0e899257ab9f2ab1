package com.valueinmotion.architecture.planted.viewmodels.desktop.portfolio;

import javafx.scene.Node;

record GoodPortfolioScreen(Node root) {}
