package com.valueinmotion.architecture.planted.floors.account;

/** On the ground floor, importing nobody. */
public record GoodLow(String name) {}
