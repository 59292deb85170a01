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
  endforeach()
endfunction()
