# Where threads meet: listener, ledger, store, and who hands work between them. Preset tsan builds and runs these.
set(YOYAKU_THREADED_TESTS tst_httpserver tst_tls tst_ledger tst_ledgerwriter tst_ledgermodel tst_receiver tst_store
  tst_webhookingest tst_webhookcatchup
  tst_outbox tst_client tst_syncengine tst_syncdemo)
if(YOYAKU_SANITIZE MATCHES "thread")
  add_custom_target(yoyaku_tsan)
endif()

# yoyaku_tests(<label> <library>...): one QtTest program for each tst_*.cpp of the calling folder, run offscreen.
function(yoyaku_tests label)
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp")
  foreach(source IN LISTS sources)
    get_filename_component(name "${source}" NAME_WE)
    add_executable(${name} "${source}")
    target_link_libraries(${name} PRIVATE ${ARGN} yoyaku_testsupport Qt6::Test)
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
