package com.valueinmotion.architecture.planted.sql.store;

import java.sql.Connection;

record GoodSql(Connection connection) {}
