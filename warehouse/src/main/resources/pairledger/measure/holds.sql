-- Whether a comparator holds, without dividing; a ratio without a base holds nothing.
case
    when ${asked}.is_ratio and coalesce(${den}, 0) <= 0 then false
    when ${asked}.comparator = '>=' then coalesce(${num}, 0) >= ${bar}
    when ${asked}.comparator = '<=' then coalesce(${num}, 0) <= ${bar}
    when ${asked}.comparator = '>' then coalesce(${num}, 0) > ${bar}
    when ${asked}.comparator = '<' then coalesce(${num}, 0) < ${bar}
    else coalesce(${num}, 0) = ${bar}
end
