# Every target links yoyaku_options: the language level, the warnings and Qt's string-safety defines.
add_library(yoyaku_options INTERFACE)
target_compile_features(yoyaku_options INTERFACE cxx_std_20)
target_compile_options(yoyaku_options INTERFACE
  $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
    -Woverloaded-virtual -Wimplicit-fallthrough -Werror=return-type -Werror=switch -fno-math-errno>)
target_compile_definitions(yoyaku_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(yoyaku_options INTERFACE "${CMAKE_SOURCE_DIR}")
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(YOYAKU_SANITIZE)
  target_compile_options(yoyaku_options INTERFACE -fsanitize=${YOYAKU_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(yoyaku_options INTERFACE -fsanitize=${YOYAKU_SANITIZE})
endif()

# A test build links some 150 programs: lld takes a fifth of the time. What users run is linked as the system does.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=lld YOYAKU_HAS_LLD)
if(YOYAKU_HAS_LLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_link_options(yoyaku_options INTERFACE -fuse-ld=lld)
endif()

# A room's sources are found, not listed: a new file is one file, and two people adding files do not collide.
function(yoyaku_library name)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  add_library(${name} STATIC ${sources})
  if(YOYAKU_PCH)
    target_precompile_headers(${name} PRIVATE ${ARGN})
  endif()
endfunction()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()
