/** What surrounds every view: navigation, notifications, the person's menu. */
@NullMarked
package com.havenjob.console.shell;

import org.jspecify.annotations.NullMarked;
