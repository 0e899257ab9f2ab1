package com.valueinmotion.architecture.planted.network.workbench;

import java.net.http.HttpClient;

record BadHttp(HttpClient client) {}
