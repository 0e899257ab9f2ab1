package com.valueinmotion.architecture.planted.threads.console;

final class BadSubclass extends Thread {}
