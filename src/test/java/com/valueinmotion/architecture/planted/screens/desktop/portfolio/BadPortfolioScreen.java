package com.valueinmotion.architecture.planted.screens.desktop.portfolio;

import com.valueinmotion.architecture.planted.screens.desktop.account.GoodAccountScreen;

record BadPortfolioScreen(GoodAccountScreen neighbour) {}
