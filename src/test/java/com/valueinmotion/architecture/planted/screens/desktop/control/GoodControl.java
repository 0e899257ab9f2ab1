package com.valueinmotion.architecture.planted.screens.desktop.control;

public record GoodControl(String text) {}
