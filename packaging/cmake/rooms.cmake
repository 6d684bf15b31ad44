# A room is a folder, a namespace and a target. Its link line says which floors it may stand on.
#   desk_room(core press NEEDS document support LIBRARIES PkgConfig::qpdf)
# A file in the folder belongs to the room; nobody keeps a list.
function(desk_room wing name)
  cmake_parse_arguments(ROOM "" "PCH" "NEEDS;LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp
                                              ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
  set(target ${wing}_${name})
  add_library(${target} STATIC ${sources})
  add_library(desk::${name} ALIAS ${target})
  set(needs ${ROOM_NEEDS})
  list(TRANSFORM needs PREPEND desk::)
  target_link_libraries(${target} PUBLIC desk::flags ${needs} Qt6::Core ${ROOM_LIBRARIES})
  if(NOT ROOM_PCH)
    set(ROOM_PCH ${CMAKE_SOURCE_DIR}/packaging/cmake/core_pch.h)
  endif()
  target_precompile_headers(${target} PRIVATE ${ROOM_PCH})
endfunction()
