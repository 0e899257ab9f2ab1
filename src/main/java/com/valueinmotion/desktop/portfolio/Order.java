package com.valueinmotion.desktop.portfolio;

/**
 * A column to sort by.
 *
 * @param up the least first
 */
public record Order(PortfolioColumn column, boolean up) {}
