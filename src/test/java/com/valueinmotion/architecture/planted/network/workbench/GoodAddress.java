package com.valueinmotion.architecture.planted.network.workbench;

import java.net.URI;

/** An address may be named anywhere. */
record GoodAddress(URI named) {}
