/** Where everything is: the addresses that views link to, without knowing one another. */
@NullMarked
package com.havenjob.console.navigation;

import org.jspecify.annotations.NullMarked;
