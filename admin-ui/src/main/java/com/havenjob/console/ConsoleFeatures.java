package com.havenjob.console;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** What every process with web pages has: the views, and the rules of who may see them. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {
            "com.havenjob.console.applications",
            "com.havenjob.console.component",
            "com.havenjob.console.inbox",
            "com.havenjob.console.rereading",
            "com.havenjob.console.review",
            "com.havenjob.console.security",
            "com.havenjob.console.settings",
            "com.havenjob.console.shell",
            "com.havenjob.console.signin",
            "com.havenjob.console.text"
        })
class ConsoleFeatures {}
