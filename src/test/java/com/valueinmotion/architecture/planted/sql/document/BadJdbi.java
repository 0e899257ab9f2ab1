package com.valueinmotion.architecture.planted.sql.document;

import org.jdbi.v3.core.Jdbi;

record BadJdbi(Jdbi jdbi) {}
