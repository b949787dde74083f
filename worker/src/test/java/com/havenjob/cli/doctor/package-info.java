@NullMarked
package com.havenjob.cli.doctor;

import org.jspecify.annotations.NullMarked;
