package dev.databridge.blackbox.docs.mapping;

import dev.databridge.annotation.Code;

enum Status {
    OPEN(1),
    DONE(2);

    @Code
    final int code;

    Status(int code) {
        this.code = code;
    }
}
