# Where threads meet: listener, ledger, store, and who hands work between them. Preset tsan builds and runs these.
set(YOYAKU_THREADED_TESTS tst_httpserver tst_tls tst_ledger tst_ledgerwriter tst_ledgermodel tst_receiver tst_store
  tst_webhookingest tst_webhookcatchup
  tst_outbox tst_client tst_syncengine tst_syncdemo)
if(YOYAKU_SANITIZE MATCHES "thread")
  add_custom_target(yoyaku_tsan)
endif()

# Qt's headers are half of what a test costs to compile: a label of many programs reads them once. Programs that share
# them must have the same libraries and definitions as this one.
set(YOYAKU_SHARED_HEADERS_FROM 8)
function(yoyaku_test_headers label)
  add_library(yoyaku_headers_${label} OBJECT "${CMAKE_SOURCE_DIR}/tests/support/strict.h"
    "${CMAKE_SOURCE_DIR}/tests/support/headers.cpp")
  target_link_libraries(yoyaku_headers_${label} PRIVATE ${ARGN} yoyaku_testsupport Qt6::Test)
  target_precompile_headers(yoyaku_headers_${label} PRIVATE <QtTest/QtTest> <QtNetwork/QtNetwork> <QtSql/QtSql>)
  # A program finds QtWidgets where its label links them.
  if(NOT label STREQUAL "core")
    target_precompile_headers(yoyaku_headers_${label} PRIVATE <QtWidgets/QtWidgets>)
  endif()
endfunction()

# yoyaku_tests(<label> <library>...): one QtTest program for each tst_*.cpp of the calling folder, run offscreen.
function(yoyaku_tests label)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
  list(LENGTH sources count)
  if(YOYAKU_PCH AND count GREATER_EQUAL YOYAKU_SHARED_HEADERS_FROM)
    yoyaku_test_headers(${label} ${ARGN})
  endif()
  foreach(source IN LISTS sources)
    get_filename_component(name "${source}" NAME_WE)
    add_executable(${name} "${source}")
    target_link_libraries(${name} PRIVATE ${ARGN} yoyaku_testsupport Qt6::Test)
    if(TARGET yoyaku_headers_${label})
      target_precompile_headers(${name} REUSE_FROM yoyaku_headers_${label})
    endif()
    add_test(NAME ${label}.${name} COMMAND ${name})
    set_tests_properties(${label}.${name} PROPERTIES LABELS ${label} TIMEOUT 240
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=;LC_ALL=C.UTF-8;YOYAKU_SOURCE_DIR=${CMAKE_SOURCE_DIR}")
    if(TARGET yoyaku_tsan AND name IN_LIST YOYAKU_THREADED_TESTS)
      target_sources(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests/tsan/qtorder.cpp")
      target_link_libraries(${name} PRIVATE ${CMAKE_DL_LIBS})
      add_dependencies(yoyaku_tsan ${name})
      set_property(TEST ${label}.${name} APPEND PROPERTY LABELS tsan)
      set_property(TEST ${label}.${name} APPEND PROPERTY ENVIRONMENT
        "TSAN_OPTIONS=ignore_noninstrumented_modules=1:second_deadlock_stack=1:suppressions=${CMAKE_SOURCE_DIR}/tests/tsan/suppressions.txt")
    endif()
  endforeach()
endfunction()
