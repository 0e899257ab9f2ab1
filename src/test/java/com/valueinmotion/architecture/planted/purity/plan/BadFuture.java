package com.valueinmotion.architecture.planted.purity.plan;

import java.util.concurrent.CompletableFuture;

record BadFuture(CompletableFuture<String> later) {}
