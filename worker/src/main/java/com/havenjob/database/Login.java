package com.havenjob.database;

/** A database login; its text form hides the password, so that it cannot reach a log by accident. */
record Login(String user, String password) {

    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
