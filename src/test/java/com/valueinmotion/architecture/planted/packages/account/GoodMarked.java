package com.valueinmotion.architecture.planted.packages.account;

final class GoodMarked {}
