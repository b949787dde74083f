/** What tests share: one running pipeline with its database, people made for one test, a clock that can be set. */
@NullMarked
package com.havenjob.testing;

import org.jspecify.annotations.NullMarked;
