package com.havenjob.console.screenshots;

/** Whom the walk signs in. */
public record Visitor(String email, String password) {}
