package com.valueinmotion.architecture.planted.network.language;

import java.net.http.HttpClient;

record GoodHttp(HttpClient client) {}
