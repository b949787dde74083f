package com.havenjob.worker.demo;

import com.havenjob.kernel.EmailAddress;

/** How to sign in to the demo. */
public record DemoAccount(EmailAddress email, String password) {}
