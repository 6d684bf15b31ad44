# Headers from outside are compiled once for each set, by the first target that asks for it: core, ui, tests.
function(desk_precompile target set)
  get_property(first GLOBAL PROPERTY desk_first_with_${set}_headers)
  if(first)
    target_precompile_headers(${target} REUSE_FROM ${first})
  else()
    target_precompile_headers(${target} PRIVATE ${CMAKE_SOURCE_DIR}/packaging/cmake/${set}_pch.h)
    set_property(GLOBAL PROPERTY desk_first_with_${set}_headers ${target})
  endif()
endfunction()

# A room is a folder and a target; its link line says which floors it may stand on.
#   desk_room(core/press NEEDS core/document LIBRARIES Qt6::Gui)
# A file in the folder belongs to the room; nobody keeps a list.
function(desk_room room)
  cmake_parse_arguments(ROOM "" "" "NEEDS;LIBRARIES" ${ARGN})
  string(REPLACE "/" "_" target ${room})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${room}/*.cpp ${CMAKE_SOURCE_DIR}/${room}/*.h
                                      ${CMAKE_SOURCE_DIR}/${room}/schema/*.cpp ${CMAKE_SOURCE_DIR}/${room}/schema/*.h)
  add_library(${target} STATIC ${sources})
  string(REPLACE "/" "_" needs "${ROOM_NEEDS}")
  target_link_libraries(${target} PUBLIC desk::flags ${needs} Qt6::Core ${ROOM_LIBRARIES})
  string(REGEX MATCH "^[a-z]+" house ${room})
  desk_precompile(${target} ${house})
endfunction()
