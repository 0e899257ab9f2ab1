package com.valueinmotion.architecture.planted.network.desktop;

import java.net.Socket;

record BadSocket(Socket socket) {}
